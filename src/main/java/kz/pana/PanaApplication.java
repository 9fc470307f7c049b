package kz.pana;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** PANA: the portal of a network of safe places for women and children in Kazakhstan. */
@SpringBootApplication
@Modulithic(sharedModules = {"kernel", "platform"})
public class PanaApplication {

    public static void main(String[] args) {
        SpringApplication.run(PanaApplication.class, args);
    }
}
