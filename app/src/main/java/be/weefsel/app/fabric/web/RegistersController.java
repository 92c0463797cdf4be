package be.weefsel.app.fabric.web;

import be.weefsel.app.fabric.FabricFolder;
import be.weefsel.app.fabric.ImportOrder;
import be.weefsel.app.fabric.ImportRun;
import be.weefsel.app.fabric.RegisterKind;
import be.weefsel.app.fabric.Registers;
import be.weefsel.app.fabric.Registers.Starting;
import be.weefsel.app.fabric.web.RegistersPage.Filled;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.MultiValueMap;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Bringing registers in: upload a file, or name one that lies on the server, and see how far it
/// is.
@PageController
class RegistersController {
    private static final String PATH = "/fabric/registers";

    private final Registers registers;
    private final FabricFolder folder;
    private final RegistersPages pages;
    private final StaticTemplates templates;
    private final DataSize largest;

    RegistersController(
            Registers registers,
            FabricFolder folder,
            RegistersPages pages,
            StaticTemplates templates,
            @Value("${weefsel.fabric.largest-upload:2GB}") DataSize largest) {
        this.registers = registers;
        this.folder = folder;
        this.pages = pages;
        this.templates = templates;
        this.largest = largest;
    }

    @GetMapping(PATH)
    @Audience({Role.ANALYST, Role.FACILITATOR, Role.ADMINISTRATOR})
    Page show(Frame frame) {
        return new Page(
                templates.fabricRegisters(
                        pages.page(frame, FormErrors.NONE, Filled.NOTHING, largest)));
    }

    @PostMapping(UploadConfiguration.PATH)
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View upload(Frame frame, HttpServletRequest request) throws IOException {
        return switch (UploadedForm.read(request, folder.incoming(), largest.toBytes())) {
            case UploadedForm.Reading.Read(var form) -> start(frame, form);
            case UploadedForm.Reading.TooLarge _ ->
                    again(
                            frame,
                            "file",
                            frame.texts()
                                    .of("fabric.registers.too-large", RegistersPages.size(largest)),
                            Filled.NOTHING);
            case UploadedForm.Reading.NoRoom(long free) ->
                    again(
                            frame,
                            "file",
                            frame.texts()
                                    .of(
                                            "fabric.registers.no-room",
                                            RegistersPages.size(DataSize.ofBytes(free))),
                            Filled.NOTHING);
            case UploadedForm.Reading.Broken _ ->
                    again(
                            frame,
                            "file",
                            frame.texts().of("fabric.registers.broken"),
                            Filled.NOTHING);
        };
    }

    private View start(Frame frame, UploadedForm form) {
        var filled =
                new Filled(
                        form.field("kind"),
                        "",
                        form.field("purpose"),
                        !form.field("synthetic").isEmpty(),
                        own(form::field));
        return form.file("file")
                .map(file -> start(frame, filled, file, form.file("second"), true))
                .orElseGet(() ->
                        again(frame, "file", frame.texts().of("fabric.registers.no-file"), filled));
    }

    /// A file that lies on the server already.
    @PostMapping(PATH + "/imports")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View take(Frame frame, @RequestParam MultiValueMap<String, String> form) {
        UnaryOperator<String> field =
                name -> Optional.ofNullable(form.getFirst(name)).orElse("").strip();
        var incoming = field.apply("incoming");
        var filled =
                new Filled(
                        field.apply("kind"),
                        incoming,
                        field.apply("purpose"),
                        !field.apply("synthetic").isEmpty(),
                        own(field));
        return registers
                .findIncoming(incoming)
                .map(file ->
                        start(
                                frame,
                                filled,
                                file,
                                registers.findIncoming(field.apply("second")),
                                false))
                .orElseGet(() ->
                        again(
                                frame,
                                "incoming",
                                frame.texts().of("fabric.registers.no-incoming"),
                                filled));
    }

    private static ImportOrder.Own own(UnaryOperator<String> field) {
        return new ImportOrder.Own(
                field.apply("name"),
                field.apply("country"),
                field.apply("classification"),
                field.apply("source"));
    }

    private View start(
            Frame frame, Filled filled, Path file, Optional<Path> second, boolean isUploaded) {
        var kind =
                Arrays.stream(RegisterKind.values())
                        .filter(each -> each.code().equals(filled.kind()))
                        .findFirst()
                        .orElse(RegisterKind.KBO);
        var order =
                new ImportOrder(
                        kind,
                        file,
                        second,
                        Optional.of(filled.purpose()).filter(text -> !text.isEmpty()),
                        Optional.of(filled.own()).filter(_ -> kind == RegisterKind.OWN),
                        filled.isSynthetic(),
                        isUploaded);
        return switch (registers.start(frame.reader(), order)) {
            case Starting.Started(long run) -> toRun(frame, run);
            case Starting.Busy _ ->
                    again(
                            frame,
                            isUploaded ? "file" : "incoming",
                            frame.texts().of("fabric.registers.busy", order.fileName()),
                            filled);
        };
    }

    private static View toRun(Frame frame, long run) {
        return new RedirectView(frame.link(PATH + "/imports/" + run));
    }

    private Page again(Frame frame, String field, String sentence, Filled filled) {
        var errors = new FormErrors();
        errors.add(field, sentence);
        return Page.unacceptable(
                templates.fabricRegisters(pages.page(frame, errors, filled, largest)));
    }

    /// How far it is; asked again and again while it runs.
    @GetMapping(PATH + "/imports/{number}")
    @Audience({Role.ANALYST, Role.FACILITATOR, Role.ADMINISTRATOR})
    Page run(Frame frame, @PathVariable long number) {
        return new Page(templates.fabricRun(pages.run(frame, find(number))));
    }

    private ImportRun find(long number) {
        return registers
                .findRun(number)
                .orElseThrow(() -> new NoSuchPage("import of a register " + number));
    }

    @PostMapping(PATH + "/imports/{number}/cancelling")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View cancel(Frame frame, @PathVariable long number) {
        var run = find(number);
        registers.cancel(frame.reader(), run.number());
        return toRun(frame, run.number());
    }

    @GetMapping(PATH + "/{register}/editions/{edition}")
    @Audience({Role.ANALYST, Role.FACILITATOR, Role.ADMINISTRATOR})
    Page report(Frame frame, @PathVariable String register, @PathVariable String edition) {
        return new Page(
                templates.fabricReport(
                        pages.report(frame, edition(register, edition), FormErrors.NONE, "")));
    }

    private be.weefsel.fabric.store.Edition edition(String register, String edition) {
        return registers
                .findEdition(register, edition)
                .orElseThrow(() -> new NoSuchPage("edition %s/%s".formatted(register, edition)));
    }

    @PostMapping(PATH + "/{register}/editions/{edition}/publication")
    @Audience(Role.ADMINISTRATOR)
    View publish(
            Frame frame,
            @PathVariable String register,
            @PathVariable String edition,
            @RequestParam(defaultValue = "") String reason) {
        NotAllowed.unless(Registers.mayDecide(frame.reader()));
        var found = edition(register, edition);
        if (reason.isBlank()) {
            var errors = new FormErrors();
            errors.add("reason", frame.texts().of("fabric.report.reason-missing"));
            return Page.unacceptable(
                    templates.fabricReport(pages.report(frame, found, errors, reason)));
        }
        registers.publish(frame.reader(), found, reason.strip());
        return new RedirectView(frame.link(PATH));
    }
}
