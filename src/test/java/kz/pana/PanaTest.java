package kz.pana;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.pana.sign.KnownKeys;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** The whole portal on an embedded database, one context for every test that asks for it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ActiveProfiles("test")
@TestExecutionListeners(listeners = PeopleGoHome.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Import({Personas.class, MovedClock.class, HeldBack.class, KnownKeys.class, NewDatabase.class})
public @interface PanaTest {}
