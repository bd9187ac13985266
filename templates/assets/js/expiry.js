// When a row stops being worth finding. No DOM.
const MINUTE = 60_000;
const BEGIN = Date.UTC(2000, 0, 1);

export class Expiry {
  constructor({ name, kind, bytes, offset }, rows, take) {
    Object.assign(this, { name, kind, never: 256 ** bytes - 2, minutes: take(bytes, offset, rows) });
  }

  /** Tell `fail` of each row that is over at `now` (ms). */
  over(now, fail) {
    const minute = (now - BEGIN) / MINUTE;
    for (const [row, closes] of this.minutes.entries()) if (closes < this.never && closes <= minute) fail(row);
  }
}
