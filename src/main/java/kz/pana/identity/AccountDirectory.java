package kz.pana.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.pana.identity.access.AccountId;
import kz.pana.identity.access.Role;
import kz.pana.identity.event.AccessChanged;
import kz.pana.identity.person.Contact;
import kz.pana.identity.person.Person;
import kz.pana.identity.person.SignInName;
import kz.pana.kernel.NotFound;
import kz.pana.kernel.PhoneNumber;
import kz.pana.territory.RegionCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules ask of people. For modules, not for views: it guards nothing. */
@Component
@Transactional
public class AccountDirectory {

    private final AccountRepository accounts;
    private final SignedIn signedIn;

    AccountDirectory(AccountRepository accounts, SignedIn signedIn) {
        this.accounts = accounts;
        this.signedIn = signedIn;
    }

    /** @throws NotFound if there is none */
    @Transactional(readOnly = true)
    public Person person(AccountId id) {
        return accounts.findById(id.value()).map(Account::person).orElseThrow(NotFound::new);
    }

    /**
     * @throws kz.pana.kernel.Refused if the person signs in by phone and PIN alone, which is enough for staff only
     */
    @Transactional(readOnly = true)
    public void requireEmail(AccountId id) {
        accounts.findById(id.value()).orElseThrow(NotFound::new).requireEmail();
    }

    /** Whoever signs in by that name and has proven that it is theirs. That there is somebody is not for everybody to know. */
    @Transactional(readOnly = true)
    public Optional<Person> confirmed(SignInName name) {
        return accounts.named(name).filter(Account::isConfirmed).map(Account::person);
    }

    /** Whether nobody has an account yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** What strangers may know of a person's name: the given one and an initial. */
    @Transactional(readOnly = true)
    public String publicName(AccountId id) {
        return accounts.findById(id.value()).map(Account::publicName).orElseThrow(NotFound::new);
    }

    /** The names of these people; who is unknown is left out. */
    @Transactional(readOnly = true)
    public Map<AccountId, String> names(Collection<AccountId> ids) {
        return accounts.findAllById(ids.stream().map(AccountId::value).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }

    /**
     * Those of these people who cannot sign in: they are blocked, or their phone number was freed and there is no e-mail.
     * {@link AccessChanged} tells when it may have changed.
     */
    @Transactional(readOnly = true)
    public Set<AccountId> shutOut(Collection<AccountId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return accounts.shutOut(ids.stream().map(AccountId::value).collect(Collectors.toSet())).stream()
                .map(AccountId::new)
                .collect(Collectors.toSet());
    }

    /** Those who came in by one of these phone numbers. */
    @Transactional(readOnly = true)
    public List<Person> withPhones(Collection<PhoneNumber> phones) {
        return phones.isEmpty()
                ? List.of()
                : accounts.withPhones(phones).stream().map(Account::person).toList();
    }

    /** The names and addresses of these people; who is unknown is left out. */
    @Transactional(readOnly = true)
    public Map<AccountId, Contact> contacts(Collection<AccountId> ids) {
        return accounts.findAllById(ids.stream().map(AccountId::value).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Account::id, Account::contact));
    }

    /** The names of these people with their e-mail and phone, for finding them; who is unknown is left out. */
    @Transactional(readOnly = true)
    public Map<AccountId, String> searchWords(Collection<AccountId> ids) {
        return accounts.findable(ids.stream().map(AccountId::value).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(person -> new AccountId(person.id()), AccountRepository.Findable::words));
    }

    /** Those who can act: neither who is shut out nor who has not opened the letter yet. */
    @Transactional(readOnly = true)
    public List<AccountId> coordinatorsOf(RegionCode region) {
        return accounts.coordinatorsOf(region).stream().map(Account::id).toList();
    }

    @Transactional(readOnly = true)
    public List<AccountId> administrators() {
        return accounts.administrators().stream().map(Account::id).toList();
    }

    /** Takes a role away, as the person who is signed in: where it is their own, this session goes on. */
    public void withdraw(AccountId id, Role role) {
        Account account = accounts.findById(id.value()).orElseThrow(NotFound::new);
        account.withdraw(role, signedIn.actor());
        accounts.flush();
        signedIn.keep(account);
    }

    /** Gives a role, from now on and in the session that asked for it. */
    public void grant(AccountId id, Role role) {
        Account account = accounts.findById(id.value()).orElseThrow(NotFound::new);
        Set<Role> before = account.roles();
        account.grant(role, signedIn.id().isPresent() ? signedIn.actor() : null);
        accounts.flush();
        if (!before.contains(role)) {
            signedIn.keep(account);
        }
    }
}
