package kz.pana.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.function.Function;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How values stand in columns: as the text they were checked from. */
public final class ValueConverters {

    private ValueConverters() {}

    public abstract static class AsText<T> implements AttributeConverter<@Nullable T, @Nullable String> {

        private final Function<T, String> write;
        private final Function<String, T> read;

        protected AsText(Function<T, String> write, Function<String, T> read) {
            this.write = write;
            this.read = read;
        }

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable T value) {
            return value == null ? null : write.apply(value);
        }

        @Override
        public @Nullable T convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : read.apply(text);
        }
    }

    @Converter(autoApply = true)
    @Immutable
    static class OfEmailAddress extends AsText<EmailAddress> {
        OfEmailAddress() {
            super(EmailAddress::value, EmailAddress::new);
        }
    }

    @Converter(autoApply = true)
    @Immutable
    static class OfPhoneNumber extends AsText<PhoneNumber> {
        OfPhoneNumber() {
            super(PhoneNumber::e164, PhoneNumber::new);
        }
    }

    @Converter(autoApply = true)
    @Immutable
    static class OfTaxNumber extends AsText<TaxNumber> {
        OfTaxNumber() {
            super(TaxNumber::digits, TaxNumber::new);
        }
    }
}
