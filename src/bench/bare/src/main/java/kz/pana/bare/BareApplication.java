package kz.pana.bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers on {@code /} and does nothing else. */
@SpringBootApplication
@RestController
public class BareApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(BareApplication.class, arguments);
    }

    @GetMapping("/")
    String answer() {
        return "pana";
    }
}
