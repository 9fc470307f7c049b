package kz.pana;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Whom a test class gave a role lays it down after it: else the portal tells the people of every class of every later one. */
class PeopleGoHome implements TestExecutionListener {

    @Override
    public void afterTestClass(TestContext test) {
        JdbcClient database = JdbcClient.create(test.getApplicationContext().getBean(DataSource.class));
        database.sql("delete from account_region").update();
        database.sql("delete from account_role").update();
    }
}
