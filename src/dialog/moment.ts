const MOMENT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::([\d.]+))?(?:Z|([+-])(\d\d):(\d\d))$/;

/** Seconds since 1970 of a moment with an offset (RFC 3339): to be compared, since its text cannot be. */
export const seconds = (at: string): number => {
  const [, year, month, day, hour, minute, second = '0', sign, offHour = '0', offMinute = '0'] =
    MOMENT.exec(at) ?? [];
  const offset = Number(offHour) * 60 + Number(offMinute);
  const minutes =
    (daysSince1970(Number(year), Number(month), Number(day)) * 24 + Number(hour)) * 60 +
    Number(minute) -
    (sign === '-' ? -offset : offset);
  return minutes * 60 + Number(second);
};

/** In the Gregorian calendar, with the year counted from March so that the leap day comes last. */
const daysSince1970 = (year: number, month: number, day: number): number => {
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leaps + Math.floor((m * 306 + 5) / 10) + day - 719_469;
};
