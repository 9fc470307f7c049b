package kz.pana.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kz.pana.kernel.Language;
import kz.pana.kernel.Texts;
import org.springframework.stereotype.Component;

/** Gives Vaadin the portal's texts. */
@Component
class TranslatedTexts implements I18NProvider {

    private final Texts texts;

    TranslatedTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return texts.get(Language.of(locale), key, params);
    }
}
