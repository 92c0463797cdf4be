package be.weefsel.app.factories.web;

import be.weefsel.app.factories.CollectiveFactories;
import be.weefsel.app.factories.CollectiveFactory;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NavigationEntry;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The collective factories, for everyone.
@PageController
class FactoriesController {
    private final CollectiveFactories factories;
    private final FactoryPictures pictures;
    private final FactoryPages pages;
    private final StaticTemplates templates;

    FactoriesController(
            CollectiveFactories factories,
            FactoryPictures pictures,
            FactoryPages pages,
            StaticTemplates templates) {
        this.factories = factories;
        this.pictures = pictures;
        this.pages = pages;
        this.templates = templates;
    }

    @Bean
    static NavigationEntry factoriesEntry() {
        return new NavigationEntry(30, "factories.navigation", "/factories");
    }

    @GetMapping("/factories")
    @Audience(Role.VISITOR)
    Page overview(Frame frame) {
        var all = factories.listOn(frame.today());
        var coalitions = pictures.coalitions(frame, all);
        var page =
                new FactoriesPage(
                        frame,
                        frame.texts()
                                .of(
                                        "factories.title",
                                        all.size(),
                                        all.stream()
                                                .flatMap(factory -> factory.members().stream())
                                                .map(member -> member.organisation().key())
                                                .distinct()
                                                .count(),
                                        all.stream().mapToInt(f -> f.questions().size()).sum()),
                        pictures.swatches(frame, all),
                        coalitions,
                        frame.texts()
                                .of(
                                        "factories.coalitions.title",
                                        all.stream()
                                                .mapToInt(f -> f.missingParties().size())
                                                .sum()));
        return new Page(templates.factoriesFactories(page));
    }

    @GetMapping("/factories/{key}")
    @Audience(Role.VISITOR)
    Page one(Frame frame, @PathVariable String key) {
        CollectiveFactory factory =
                factories
                        .findLatest(frame.today(), key)
                        .orElseThrow(() -> new NoSuchPage("factory " + key));
        return new Page(templates.factoriesFactory(pages.page(frame, factory)));
    }
}
