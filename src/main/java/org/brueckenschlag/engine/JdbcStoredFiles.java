package org.brueckenschlag.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.brueckenschlag.catalogue.ProcessVersionId;
import org.brueckenschlag.catalogue.StoredFiles;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Past the engine, which has no way to change what is deployed: a file is one row of its table of bytes. */
@Component
class JdbcStoredFiles implements StoredFiles {

    private final JdbcClient jdbc;
    private final ManagementService management;
    private final TimeOrderedIds ids = new TimeOrderedIds();

    JdbcStoredFiles(JdbcClient jdbc, ManagementService management) {
        this.jdbc = jdbc;
        this.management = management;
    }

    @Override
    public Map<String, byte[]> locked(String deployment) {
        // the deployment's own row first: where a file is missing there is no other to wait for
        jdbc.sql("SELECT ID_ FROM ACT_RE_DEPLOYMENT WHERE ID_ = :deployment FOR UPDATE")
                .param("deployment", deployment)
                .query(String.class)
                .optional();
        var files = new HashMap<String, byte[]>();
        jdbc.sql("SELECT NAME_, BYTES_ FROM ACT_GE_BYTEARRAY WHERE DEPLOYMENT_ID_ = :deployment FOR UPDATE")
                .param("deployment", deployment)
                .query(row -> {
                    var bytes = row.getBytes("BYTES_");
                    files.put(row.getString("NAME_"), bytes == null ? new byte[0] : bytes);
                });
        return files;
    }

    @Override
    public void putRight(String deployment, Map<String, byte[]> released, Set<String> strange) {
        released.forEach((name, bytes) -> put(deployment, name, bytes));
        strange.forEach(
                name -> jdbc.sql("DELETE FROM ACT_GE_BYTEARRAY WHERE DEPLOYMENT_ID_ = :deployment AND NAME_ = :name")
                        .param("deployment", deployment)
                        .param("name", name)
                        .update());
    }

    private void put(String deployment, String name, byte[] bytes) {
        var updated = jdbc.sql(
                        "UPDATE ACT_GE_BYTEARRAY SET BYTES_ = :bytes WHERE DEPLOYMENT_ID_ = :deployment AND NAME_ = :name")
                .param("bytes", bytes)
                .param("deployment", deployment)
                .param("name", name)
                .update();
        if (updated == 0) {
            // as the engine writes them: type 1 is a file of a deployment; whose it is the deployment alone says
            jdbc.sql("""
                            INSERT INTO ACT_GE_BYTEARRAY
                                (ID_, REV_, NAME_, BYTES_, DEPLOYMENT_ID_, GENERATED_, TYPE_, CREATE_TIME_)
                            SELECT :id, 1, :name, :bytes, ID_, FALSE, 1, DEPLOY_TIME_
                            FROM ACT_RE_DEPLOYMENT WHERE ID_ = :deployment
                            """)
                    .param("id", ids.getNextId())
                    .param("name", name)
                    .param("bytes", bytes)
                    .param("deployment", deployment)
                    .update();
        }
    }

    @Override
    public void tryAgain(ProcessVersionId version) {
        management
                .createJobQuery()
                .processDefinitionId(version.value())
                .noRetriesLeft()
                .list()
                .forEach(job -> management.setJobRetries(job.getId(), 1));
    }
}
