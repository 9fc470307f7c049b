package kz.pana.training.ui;

import com.vaadin.flow.component.Component;
import kz.pana.course.content.LessonScreen.Check;
import kz.pana.uikit.Preview;

/** Shows authors a question as learners answer it. */
@org.springframework.stereotype.Component
class LearnersQuestion implements Preview<Check> {

    @Override
    public Component of(Check question) {
        return new QuizOptions(question.kind(), question.options());
    }
}
