package be.weefsel.app.matching;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Method;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;

/// A follow-up moment as calendars take it over: at nine in the morning, in the network's own time.
/// Moved to another day, it keeps its UID and gets a higher SEQUENCE, so that calendars move it
/// too.
///
/// Source: RFC 5545, *iCalendar*. The library speaks the dates of old Java, hence the suppression.
@SuppressWarnings("JavaUtilDate")
public final class FollowUpCalendar {
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final int MINUTES = 30;

    private FollowUpCalendar() {}

    /// @param summary what the calendar shows; nothing that is not for everyone's eyes
    /// @param address of the question
    public static String of(FollowUp followUp, String summary, String address) {
        var start = followUp.due().atTime(NINE).atZone(ZONE);
        var event = new VEvent();
        event.setUid(followUp.uid().toString());
        event.setSequence(followUp.moves());
        event.setDateTimeStamp(Date.from(followUp.changedAt()));
        event.setDateStart(Date.from(start.toInstant()), true);
        event.setDateEnd(Date.from(start.plusMinutes(MINUTES).toInstant()), true);
        event.setSummary(summary);
        event.setUrl(address);
        var calendar = new ICalendar();
        calendar.setMethod(Method.publish());
        calendar.setProductId("-//Weefsel//Weefsel//EN");
        calendar.getTimezoneInfo()
                .setDefaultTimezone(
                        new TimezoneAssignment(TimeZone.getTimeZone(ZONE), centralEuropeanTime()));
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }

    /// The rule of the European Union since 1996: the last Sundays of March and October.
    private static VTimezone centralEuropeanTime() {
        var winter = new UtcOffset(true, 1, 0);
        var summer = new UtcOffset(true, 2, 0);
        var toSummer = new DaylightSavingsTime();
        toSummer.setDateStart(new DateTimeComponents(1996, 3, 31, 2, 0, 0, false));
        changesEvery(3, toSummer, "CEST", winter, summer);
        var toWinter = new StandardTime();
        toWinter.setDateStart(new DateTimeComponents(1996, 10, 27, 3, 0, 0, false));
        changesEvery(10, toWinter, "CET", summer, winter);
        var zone = new VTimezone(ZONE.getId());
        zone.addDaylightSavingsTime(toSummer);
        zone.addStandardTime(toWinter);
        return zone;
    }

    private static void changesEvery(
            int month, Observance change, String name, UtcOffset from, UtcOffset to) {
        change.addTimezoneName(name);
        change.setTimezoneOffsetFrom(from);
        change.setTimezoneOffsetTo(to);
        change.setRecurrenceRule(
                new Recurrence.Builder(Frequency.YEARLY)
                        .byMonth(month)
                        .byDay(-1, DayOfWeek.SUNDAY)
                        .build());
    }
}
