package org.brueckenschlag.casefree.text;

import java.util.List;
import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** Addresses and handles of profiles in social networks; pages of groups are not meant. */
final class SocialProfiles implements Recogniser {

    /** Cheap, and without it there is no address. */
    private static final Pattern DOMAIN = Pattern.compile("\\.\\s?(?:com|me|ru|net|de|app|social|tv|be)\\s?/");

    /** One of them is in each name that {@link #NAMED} knows. */
    private static final List<String> NETWORKS = List.of(
            "insta",
            "facebook",
            "fb",
            "tiktok",
            "snap",
            "telegram",
            "twitter",
            "linkedin",
            "discord",
            "инста",
            "телеграм",
            "фейсбук",
            "انستغرام",
            "تلغرام",
            "فيسبوك");

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://)?(?:www\\.|m\\.|de-de\\.|de\\.)?(?:facebook|fb|instagram|tiktok|twitter|x|linkedin|xing|vk|ok|snapchat|t|telegram|youtube|threads|"
                    + "pinterest|wa|bsky|mastodon|twitch|reddit)\\s?\\.\\s?(?:com|me|ru|net|de|app|social|tv|be)\\s?/\\s?"
                    + "(?!(?:groups?|company|events?|hashtag|explore|pages?|search|watch|help|policies|school|showcase)\\b)[\\p{L}\\d@._?=/%+-]*[\\p{L}\\d]");

    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\d@._%+-])@[\\p{L}_][\\p{L}\\d._]{2,}(?!\\s?@)");

    private static final Pattern NAMED = Pattern.compile(
            "(?:insta|instagram|facebook|fb|tiktok|snapchat|snap|telegram|twitter|linkedin|discord|instada|инстаграм\\p{L}*|инста|телеграм\\p{L}*|фейсбук\\p{L}*|انستغرام|تلغرام|فيسبوك)"
                    + "(?:-?(?:profil|account|name|nick|konto|hesabi))?(?:\\s(?:heisst|ist|unter|als|lautet|is|name))?\\s?[:=]?\\s+(?=[\\p{L}\\d._]*[\\d_.][\\p{L}\\d])([\\p{L}][\\p{L}\\d._]{3,}[\\p{L}\\d])");

    @Override
    public void find(Note note, Traces traces) {
        var plain = note.plain();
        if (DOMAIN.matcher(plain).find()) {
            find(ADDRESS, 0, plain, traces);
        }
        if (plain.indexOf('@') >= 0) {
            find(HANDLE, 0, plain, traces);
        }
        if (NETWORKS.stream().anyMatch(plain::contains)) {
            find(NAMED, 1, plain, traces);
        }
    }

    private static void find(Pattern pattern, int group, String plain, Traces traces) {
        var profiles = pattern.matcher(plain);
        while (profiles.find()) {
            if (!traces.covers(profiles.start(group), profiles.end(group))) {
                traces.certain(TextKind.SOCIAL_PROFILE, profiles.start(group), profiles.end(group));
            }
        }
    }
}
