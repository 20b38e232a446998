package app.tradewind;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules of the house: who may import whom, and where each library lives.
class ArchitectureTest {

    private static final JavaClasses TRADEWIND = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.tradewind");

    @Test
    void theHouseWasLookedAt() {
        assertTrue(TRADEWIND.size() > 300, "only " + TRADEWIND.size() + " classes were found");
    }

    @Test
    void packagesHaveNoCircles() {
        slices().matching("app.tradewind.(**)").should().beFreeOfCycles().check(TRADEWIND);
    }

    @Test
    void stairsPointDown() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("app")
                .definedBy("app.tradewind.app..")
                .layer("ui")
                .definedBy("app.tradewind.ui..")
                .layer("compliance")
                .definedBy("app.tradewind.compliance..")
                .layer("mail")
                .definedBy("app.tradewind.mail..")
                .layer("subjects")
                .definedBy(
                        "app.tradewind.letter..",
                        "app.tradewind.intake..",
                        "app.tradewind.handover..",
                        "app.tradewind.insight..")
                .layer("contact")
                .definedBy("app.tradewind.contact..")
                .layer("facts")
                .definedBy("app.tradewind.address..", "app.tradewind.market..")
                .layer("ground")
                .definedBy("app.tradewind.store..", "app.tradewind.settings..")
                .layer("base")
                .definedBy("app.tradewind.work..", "app.tradewind.text..", "app.tradewind.failure..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("compliance")
                .mayOnlyBeAccessedByLayers("ui", "app")
                .whereLayer("mail")
                .mayOnlyBeAccessedByLayers("compliance", "ui", "app")
                .whereLayer("subjects")
                .mayOnlyBeAccessedByLayers("mail", "compliance", "ui", "app")
                .whereLayer("contact")
                .mayOnlyBeAccessedByLayers("subjects", "mail", "compliance", "ui", "app")
                .whereLayer("facts")
                .mayOnlyBeAccessedByLayers("contact", "subjects", "mail", "compliance", "ui", "app")
                .whereLayer("base")
                .mayNotAccessAnyLayer()
                .ensureAllClassesAreContainedInArchitecture()
                .check(TRADEWIND);
    }

    @ParameterizedTest
    @CsvSource({
        "letter,intake",
        "letter,handover",
        "intake,handover",
        "insight,letter",
        "insight,intake",
        "insight,handover",
        "address,market",
        "store,settings"
    })
    void roomsSideBySideDoNotKnowEachOther(String one, String other) {
        for (List<String> pair : List.of(List.of(one, other), List.of(other, one))) {
            noClasses()
                    .that()
                    .resideInAPackage("app.tradewind." + pair.get(0) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("app.tradewind." + pair.get(1) + "..")
                    .check(TRADEWIND);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "today",
        "contacts",
        "duplicates",
        "intake",
        "letters",
        "outbox",
        "checklist",
        "insights",
        "settings",
        "shell"
    })
    void noScreenKnowsAnother(String screen) {
        DescribedPredicate<JavaClass> others = resideInAPackage("app.tradewind.ui..")
                .and(DescribedPredicate.not(
                        resideInAnyPackage("app.tradewind.ui." + screen + "..", "app.tradewind.ui.control..")));
        noClasses()
                .that()
                .resideInAPackage("app.tradewind.ui." + screen + "..")
                .should()
                .dependOnClassesThat(others)
                .allowEmptyShould(true)
                .check(TRADEWIND);
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.tradewind.ui..", "app.tradewind.app")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.fxmisc..")
                .because("everything below the window runs without it, the command line among it")
                .check(TRADEWIND);
    }

    @Test
    void viewModelsKnowNoControls() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                .because("a view model is tested without a window")
                .check(TRADEWIND);
    }

    @Test
    void viewsAskNoRepository() {
        noClasses()
                .that()
                .resideInAPackage("app.tradewind.ui..")
                .and()
                .haveSimpleNameEndingWith("View")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .because("a view decides nothing and never waits for the disk")
                .check(TRADEWIND);
    }

    @Test
    void sqlStaysInTheStoreAndTheRepositories() {
        noClasses()
                .that()
                .resideOutsideOfPackage("app.tradewind.store..")
                .and()
                .haveSimpleNameNotEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(TRADEWIND);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.poi..|org.dhatim..|de.siegmar.fastcsv.., intake|handover",
        "com.fasterxml.aalto..|org.apache.commons.compress.., intake",
        "jakarta.mail..|org.eclipse.angus..|com.sun.mail.., mail|intake.message",
        "com.google.zxing.., intake",
        "com.github.mangstadt.., intake|handover",
        "org.openpdf.., handover.paper",
        "org.xbill.DNS.., mail|address",
        "de.focus_shift..|com.google.i18n.phonenumbers.., market",
        "crawlercommons.., address",
        "org.sqlite.., store",
        "picocli.., app.cli"
    })
    void everyLibraryStaysInItsRoom(String library, String rooms) {
        String[] home = java.util.Arrays.stream(rooms.split("\\|"))
                .map(room -> "app.tradewind." + room + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(home)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library.split("\\|"))
                .because("it can then be replaced in one room")
                .check(TRADEWIND);
    }

    @Test
    void networkStaysInMailAndAddress() {
        noClasses()
                .that()
                .resideOutsideOfPackages("app.tradewind.mail..", "app.tradewind.address..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(TRADEWIND);
    }

    @Test
    void nobodyPrintsToTheStandardStreams() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("app.tradewind.app.Main")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("the command line has its console, the window its dialog; Main speaks where there is neither")
                .check(TRADEWIND);
    }

    @Test
    void onlyTheBackgroundHandsWorkToTheScreensThread() {
        DescribedPredicate<JavaMethodCall> runLater = DescribedPredicate.describe(
                "Platform.runLater",
                call -> call.getTargetOwner().getName().equals("javafx.application.Platform")
                        && call.getName().equals("runLater"));
        noClasses()
                .that()
                .doNotHaveSimpleName("FxBackground")
                .should()
                .callMethodWhere(runLater)
                .because("one place decides which thread does what")
                .check(TRADEWIND);
    }

    @Test
    void everyPackageIsNullMarked() throws Exception {
        Path sources = Path.of("src/main/java/app/tradewind");
        try (var folders = Files.walk(sources)) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                boolean code;
                try (var files = Files.list(folder)) {
                    code = files.anyMatch(file -> file.toString().endsWith(".java"));
                }
                Path info = folder.resolve("package-info.java");
                assertTrue(!code || Files.readString(info).contains("@NullMarked"), folder + " is not null-marked");
            }
        }
    }

    @Test
    void namesTellTheKind() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .because("a thing without a room means that a word of the field is missing")
                .check(TRADEWIND);
        classes()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .resideInAPackage("app.tradewind.ui..")
                .check(TRADEWIND);
    }
}
