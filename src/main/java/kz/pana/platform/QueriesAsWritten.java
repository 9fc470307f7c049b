package kz.pana.platform;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;
import org.springframework.stereotype.Component;

/**
 * Leaves the queries of repositories to Hibernate. To be able to rewrite them, Spring Data parses each one at the start as
 * well, which takes a third of all memory that a start allocates; none of ours is sorted or counted by rewriting.
 */
@Component
class QueriesAsWritten implements BeanPostProcessor {

    private static final QueryEnhancerSelector UNPARSED = query -> QueryEnhancerFactories.fallback();

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof JpaRepositoryFactoryBean<?, ?, ?> factory) {
            factory.setQueryEnhancerSelectorSource(UNPARSED);
        }
        return bean;
    }
}
