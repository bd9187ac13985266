// The file is not what these scripts read: cut short, of another version, or no columns at all.
export class BadColumns extends Error {}
