package be.weefsel.app.home.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.settings.web.AreasToChoose;

/// The form with which a network is founded.
public record FirstRunPage(
        Frame frame, FirstRunForm form, FormErrors errors, AreasToChoose.Choices areas) {}
