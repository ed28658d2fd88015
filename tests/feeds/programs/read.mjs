// Reads feeds with ical.js, the parser of Thunderbird. From standard input one JSON list
// of texts; to standard output a list of events for each.
import ICAL from "ical.js";
import { readFileSync } from "node:fs";

function moment(time) {
  return time.isDate ? time.toString() : time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

function events(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  // As Thunderbird does: the zones of the feed count, not those of the machine.
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: moment(event.startDate),
      end: moment(event.endDate),
      all_day: event.startDate.isDate,
      status: component.getFirstPropertyValue("status"),
      sequence: event.sequence,
      location: event.location ?? "",
    };
  });
}

const feeds = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(feeds.map(events)));
