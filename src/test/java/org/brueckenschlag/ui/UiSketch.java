package org.brueckenschlag.ui;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.brueckenschlag.audit.Questions;
import org.brueckenschlag.audit.Trail;
import org.brueckenschlag.casefree.FreeTexts;
import org.brueckenschlag.casefree.SmallCells;
import org.brueckenschlag.casefree.TextGuard;
import org.brueckenschlag.casefree.Vocabulary;
import org.brueckenschlag.catalogue.DraftsToRelease;
import org.brueckenschlag.catalogue.FormsOfAgency;
import org.brueckenschlag.catalogue.ProcessCatalogue;
import org.brueckenschlag.engine.RealConditions;
import org.brueckenschlag.forms.Conditions;
import org.brueckenschlag.forms.Forms;
import org.brueckenschlag.identity.AccessTokens;
import org.brueckenschlag.identity.Account;
import org.brueckenschlag.identity.AccountAdministration;
import org.brueckenschlag.identity.Accounts;
import org.brueckenschlag.identity.Actor;
import org.brueckenschlag.identity.ActorId;
import org.brueckenschlag.identity.Agencies;
import org.brueckenschlag.identity.Agency;
import org.brueckenschlag.identity.CurrentActor;
import org.brueckenschlag.identity.OwnPassword;
import org.brueckenschlag.identity.Role;
import org.brueckenschlag.identity.SingleSignOn;
import org.brueckenschlag.matters.SocialSpace;
import org.brueckenschlag.matters.SocialSpaces;
import org.brueckenschlag.shared.AgencyId;
import org.brueckenschlag.shared.WorkingDays;
import org.brueckenschlag.wirkungsdialog.DossierTemplates;
import org.brueckenschlag.wirkungsdialog.SmallNumbers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/**
 * The task views over doubles, without engine and database: for view tests, and with {@link #main} for looking at them
 * with any number of tasks. Deliberately no {@code @Configuration}: the product's own tests must not find it.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ComponentScan(
        basePackages = {"org.brueckenschlag.forms", "org.brueckenschlag.ui"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "org\\.brueckenschlag\\.ui\\.(matters|audit|workshop|wirkungsdialog)\\..*"))
public class UiSketch {

    static final List<Account> ACCOUNTS = List.of(
            account("fachkraft", "nordwinkel", Role.FACHKRAFT),
            account("mediation", "nordwinkel", Role.MEDIATION),
            account("leitung", "nordwinkel", Role.LEITUNG),
            account("pruefung", "nordwinkel", Role.PRUEFUNG),
            account("datenschutz", "nordwinkel", Role.DATENSCHUTZ),
            account("admin", "nordwinkel", Role.ADMIN),
            account("mediation-b", "suedtor", Role.MEDIATION));

    public static void main(String[] args) {
        var context = new SpringApplication(UiSketch.class)
                .run("--server.port=8096", "--spring.config.location=classpath:/ui/sketch.yaml");
        var tasks = context.getBean(TasksInMemory.class);
        context.getBean(CurrentActor.class).as(actor("mediation"), () -> {
            tasks.fill(Integer.getInteger("rows", 12));
            return true;
        });
    }

    static Actor actor(String name) {
        return ACCOUNTS.stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow()
                .actor();
    }

    private static Account account(String name, String agency, Role role) {
        return new Account(new ActorId("k-" + name), name, new AgencyId(agency), Set.of(role));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    WorkingDays workingDays() {
        return (from, to) -> (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .map(LocalDate::getDayOfWeek)
                .filter(day -> day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY)
                .count();
    }

    @Bean
    SmallNumbers smallNumbers() {
        return SmallCells::of;
    }

    @Bean
    Conditions conditions() {
        return RealConditions.conditions();
    }

    @Bean
    FreeTexts freeTexts() {
        return new FreeTexts(TextGuard.shipped(), Vocabulary::none, event -> {});
    }

    @Bean
    SingleSignOn singleSignOn() {
        return new SingleSignOn() {
            @Override
            public boolean isOffered() {
                return false;
            }

            @Override
            public String providersName() {
                return "";
            }
        };
    }

    @Bean
    AccountAdministration accountAdministration(CurrentActor currentActor) {
        return new AccountsInMemory(currentActor);
    }

    @Bean
    OwnPassword ownPassword() {
        return new OwnPassword() {
            @Override
            public boolean isHere() {
                return true;
            }

            @Override
            public boolean isDue() {
                return false;
            }

            @Override
            public void change(String present, String next) {}
        };
    }

    @Bean
    AccessTokens accessTokens() {
        return new TokensInMemory();
    }

    @Bean
    DraftsToRelease draftsToRelease() {
        return () -> 1;
    }

    @Bean
    NoteFieldsInMemory noteFields(CurrentActor currentActor) {
        return new NoteFieldsInMemory(currentActor);
    }

    @Bean
    FormsOfAgency formsOfAgency(OneProcess process, NoteFieldsInMemory notes) {
        return new FormsOfAgency(process, notes, new NoLists());
    }

    @Bean
    ListsInMemory lists(CurrentActor currentActor) {
        return new ListsInMemory(currentActor);
    }

    @Bean
    IndicatorsInMemory indicators(CurrentActor currentActor) {
        return new IndicatorsInMemory(currentActor);
    }

    @Bean
    FiguresInMemory figures(CurrentActor currentActor) {
        return new FiguresInMemory(currentActor);
    }

    @Bean
    DossiersInMemory dossiers(CurrentActor currentActor) {
        return new DossiersInMemory(currentActor);
    }

    @Bean
    DossierTemplates dossierTemplates() {
        return DossiersInMemory.templates();
    }

    @Bean
    SurveysInMemory surveys(CurrentActor currentActor) {
        return new SurveysInMemory(currentActor);
    }

    @Bean
    Trail trail() {
        return (matter, after, limit) -> List.of();
    }

    @Bean
    Questions questions() {
        return new QuestionsInMemory();
    }

    @Bean
    SealingInMemory sealing() {
        return new SealingInMemory();
    }

    @Bean
    RedactionInMemory redaction(CurrentActor currentActor) {
        return new RedactionInMemory(currentActor);
    }

    @Bean
    RetentionInMemory retention(CurrentActor currentActor) {
        return new RetentionInMemory(currentActor);
    }

    @Bean
    DataProtectionInMemory dataProtection(CurrentActor currentActor) {
        return new DataProtectionInMemory(currentActor);
    }

    @Bean
    ExportJobsInMemory exportJobs() {
        return new ExportJobsInMemory();
    }

    @Bean
    ReconciliationInMemory reconciliation(CurrentActor currentActor, ProcessCatalogue catalogue) {
        return new ReconciliationInMemory(currentActor, catalogue);
    }

    @Bean
    SocialSpaces socialSpaces() {
        return new SocialSpaces() {
            @Override
            public List<SocialSpace> of(AgencyId agency) {
                return List.of();
            }

            @Override
            public String name(AgencyId agency, String code) {
                return code;
            }
        };
    }

    @Bean
    Agencies agencies() {
        var names = Map.of("nordwinkel", "Nordwinkel", "suedtor", "Südtor");
        return new Agencies() {
            @Override
            public Agency get(AgencyId id) {
                return new Agency(id, names.getOrDefault(id.value(), id.value()));
            }

            @Override
            public List<Agency> all() {
                return names.keySet().stream().map(id -> get(new AgencyId(id))).toList();
            }
        };
    }

    @Bean
    Accounts accounts() {
        return new Accounts() {
            @Override
            public Optional<Account> find(String name) {
                return ACCOUNTS.stream()
                        .filter(account -> account.name().equals(name))
                        .findFirst();
            }

            @Override
            public Optional<Account> find(ActorId id) {
                return ACCOUNTS.stream()
                        .filter(account -> account.id().equals(id))
                        .findFirst();
            }

            @Override
            public List<Account> ofAgency(AgencyId agency) {
                return ACCOUNTS.stream()
                        .filter(account -> account.agency().equals(agency))
                        .toList();
            }

            @Override
            public List<Account> shownAtSignIn() {
                return ACCOUNTS;
            }
        };
    }

    @Bean
    CurrentActor currentActor(Accounts accounts) {
        var acting = new ThreadLocal<Actor>();
        return new CurrentActor() {
            @Override
            public Optional<Actor> find() {
                if (acting.get() != null) {
                    return Optional.of(acting.get());
                }
                var authentication = SecurityContextHolder.getContext().getAuthentication();
                return authentication == null
                        ? Optional.empty()
                        : accounts.find(authentication.getName()).map(Account::actor);
            }

            @Override
            public Actor get() {
                return find().orElseThrow();
            }

            @Override
            public <T> T as(Actor actor, Supplier<T> work) {
                var before = acting.get();
                acting.set(actor);
                try {
                    return work.get();
                } finally {
                    acting.set(before);
                }
            }
        };
    }

    @Bean
    OneProcess oneProcess(Forms forms) {
        return new OneProcess(forms);
    }

    @Bean
    TasksInMemory tasksInMemory(CurrentActor currentActor, Forms forms, OneProcess process, Clock clock) {
        return new TasksInMemory(currentActor, forms, process, clock);
    }

    @Bean
    ReportsInMemory reportsInMemory() {
        return new ReportsInMemory();
    }

    @Bean
    UserDetailsService userDetailsService() {
        var manager = new InMemoryUserDetailsManager();
        for (var account : ACCOUNTS) {
            manager.createUser(User.withUsername(account.name())
                    .password("{noop}demo")
                    .roles(account.roles().iterator().next().name())
                    .build());
        }
        return manager;
    }
}
