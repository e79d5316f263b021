package org.brueckenschlag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

@Modulithic(systemName = "Brückenschlag", sharedModules = "shared")
@SpringBootApplication
@EnableScheduling
public class BrueckenschlagApplication {

    public static void main(String[] args) {
        SpringApplication.run(BrueckenschlagApplication.class, args);
    }
}
