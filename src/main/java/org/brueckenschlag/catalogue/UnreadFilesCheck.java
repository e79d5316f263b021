package org.brueckenschlag.catalogue;

import java.util.List;

/** A rule that also looks at files which no other one reads, because a gate refuses them: drafts keep those. */
interface UnreadFilesCheck {

    List<PackageFinding> findingsInUnread(PackageFiles unread);
}
