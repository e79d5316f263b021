package org.brueckenschlag.matters;

import java.util.List;
import org.brueckenschlag.catalogue.ProcessModel;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.shared.AgencyId;

/** A task for a role that nobody in the agency has would wait for ever; whoever starts or reads a matter is told. */
@FunctionalInterface
public interface UnstaffedRoles {

    /** Roles of the process's tasks for which the agency has no account. */
    List<Role> of(ProcessModel model, AgencyId agency);
}
