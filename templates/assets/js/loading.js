// The columns fetched, and read as facts.
import { BadColumns, decode } from "./columns.js";

/** The columns at `address`. A copy damaged once may be in the browser's store, so that it is asked for past that. */
export async function loaded(address) {
  const take = async (cache) => {
    const answer = await fetch(address, { cache });
    if (!answer.ok) throw new Error(`columns: ${answer.status}`);
    return decode(await answer.arrayBuffer());
  };
  return take("default").catch((error) => {
    if (error instanceof BadColumns) return take("reload");
    throw error;
  });
}
