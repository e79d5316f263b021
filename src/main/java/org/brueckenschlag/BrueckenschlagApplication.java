package org.brueckenschlag;

import java.util.Arrays;
import org.brueckenschlag.audit.KeyCommand;
import org.brueckenschlag.audit.verify.VerifyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

@Modulithic(systemName = "Brückenschlag", sharedModules = "shared")
@SpringBootApplication
@EnableScheduling
public class BrueckenschlagApplication {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("verify")) {
            // an auditor's machine has neither our database nor our settings
            System.exit(VerifyCommand.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        if (args.length > 0 && args[0].equals("key")) {
            // the key must be there before the program can start
            System.exit(KeyCommand.run(Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(BrueckenschlagApplication.class, args);
    }
}
