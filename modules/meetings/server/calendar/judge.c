/* Reads one VCALENDAR, lets libical judge it as an iTIP message, and says what it understood, a line an event:
   method uid sequence status, then the wall time of the start in each zone that was asked for. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int count, char **zones)
{
    char *words = calloc(1, 1 << 20);
    fread(words, 1, (1 << 20) - 1, stdin);
    icalcomponent *calendar = icalparser_parse_string(words);
    if (!calendar || icalcomponent_isa(calendar) != ICAL_VCALENDAR_COMPONENT) return puts("no calendar"), 1;
    icalrestriction_check(calendar);
    int errors = icalcomponent_count_errors(calendar);
    if (errors > 0) return puts(icalcomponent_as_ical_string(calendar)), 1;

    icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    for (; event; event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        printf("%s %s %d %s", icalproperty_method_to_string(icalcomponent_get_method(calendar)),
               icalcomponent_get_uid(event), icalcomponent_get_sequence(event),
               icalproperty_status_to_string(icalcomponent_get_status(event)));
        struct icaltimetype start = icalcomponent_get_dtstart(event);
        for (int each = 1; each < count; each++) {
            icaltimezone *zone = icaltimezone_get_builtin_timezone(zones[each]);
            if (!zone) return puts("no such zone"), 1;
            struct icaltimetype there = icaltime_convert_to_zone(start, zone);
            printf(" %04d-%02d-%02dT%02d:%02d", there.year, there.month, there.day, there.hour, there.minute);
        }
        puts("");
    }
    return 0;
}
