package org.brueckenschlag.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.batch.RestartProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupCmd;
import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByIdsCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessDefinitionsByKeyCmd;
import org.camunda.bpm.engine.impl.cmd.FetchExternalTasksCmd;
import org.camunda.bpm.engine.impl.cmd.RestartProcessInstancesCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAuthorizationCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveGroupCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTenantCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SetAnnotationForIncidentCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserInfoCmd;
import org.camunda.bpm.engine.impl.cmd.SetUserPictureCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses commands that have no place here, whoever gives them. The engine would run each of them.
 *
 * <p>An interceptor is one link of one chain, so every chain gets its own.
 */
final class CommandsNotOffered extends CommandInterceptor {

    private static final Set<Class<?>> REFUSED = Set.of(
            // free text and files past the guard; comments even go into the history tables directly
            AddCommentCmd.class,
            UpdateCommentCmd.class,
            CreateAttachmentCmd.class,
            SaveAttachmentCmd.class,
            SetAnnotationForIncidentCmd.class,
            // accounts and rights: module identity has them
            CreateUserCmd.class,
            SaveUserCmd.class,
            SetUserInfoCmd.class,
            SetUserPictureCmd.class,
            CreateGroupCmd.class,
            SaveGroupCmd.class,
            CreateMembershipCmd.class,
            CreateTenantCmd.class,
            SaveTenantCmd.class,
            SaveAuthorizationCmd.class,
            // queries that are kept and evaluated later
            SaveFilterCmd.class,
            // work that leaves the engine without an event
            FetchExternalTasksCmd.class,
            // models that the trail names must be there for whoever checks it; a cascade would end matters without a
            // word
            DeleteDeploymentCmd.class,
            DeleteProcessDefinitionsByIdsCmd.class,
            DeleteProcessDefinitionsByKeyCmd.class,
            // needs the engine's own history
            RestartProcessInstancesCmd.class,
            RestartProcessInstancesBatchCmd.class);

    @Override
    public <T> T execute(Command<T> command) {
        if (REFUSED.contains(command.getClass())) {
            throw new UnsupportedOperationException(command.getClass().getSimpleName() + " is not offered");
        }
        return next.execute(command);
    }
}
