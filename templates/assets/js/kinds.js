// Which script knows each kind of fact; generator/facts/kinds has the same kinds.
import { Expiry } from "./expiry.js";
import { Keyed } from "./keyed.js";
import { Order } from "./order.js";
import { Spanned } from "./spanned.js";
import { Text } from "./text.js";

export const KINDS = {
  __proto__: null,
  choice: Keyed,
  tree: Keyed,
  level: Keyed,
  requirement: Keyed,
  within: Keyed,
  range: Spanned,
  window: Spanned,
  text: Text,
  order: Order,
  expiry: Expiry,
};
