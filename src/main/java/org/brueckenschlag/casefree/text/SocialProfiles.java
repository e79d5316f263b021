package org.brueckenschlag.casefree.text;

import java.util.regex.Pattern;
import org.brueckenschlag.casefree.TextKind;

/** Addresses and handles of profiles in social networks; pages of groups are not meant. */
final class SocialProfiles implements Recogniser {

    private static final Pattern HINT = Pattern.compile(
            "[@/]|insta|facebook|fb|tiktok|snap|telegram|twitter|linkedin|discord|инст|телеграм|фейсбук|انستغرام|تلغرام|فيسبوك");

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
        if (!HINT.matcher(note.plain()).find()) {
            return;
        }
        for (var pattern : new Pattern[] {ADDRESS, HANDLE}) {
            var matcher = pattern.matcher(note.plain());
            while (matcher.find()) {
                if (!traces.covers(matcher.start(), matcher.end())) {
                    traces.certain(TextKind.SOCIAL_PROFILE, matcher.start(), matcher.end());
                }
            }
        }
        var named = NAMED.matcher(note.plain());
        while (named.find()) {
            if (!traces.covers(named.start(1), named.end(1))) {
                traces.certain(TextKind.SOCIAL_PROFILE, named.start(1), named.end(1));
            }
        }
    }
}
