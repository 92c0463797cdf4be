package be.weefsel.app.platform.installation.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import org.springframework.web.bind.annotation.GetMapping;

/// About this installation.
@PageController
class InstallationController {
    private final InstallationPages pages;
    private final StaticTemplates templates;

    InstallationController(InstallationPages pages, StaticTemplates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/installation")
    @Audience(Role.ADMINISTRATOR)
    Page show(Frame frame) {
        return new Page(templates.platformInstallation(pages.page(frame)));
    }
}
