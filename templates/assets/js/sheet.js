// On small screens the filters come in a dialog. They are the same elements, which move into it and back.
const WIDE = "(min-width: 60rem)";

export function sheet(opener, dialog, shower, filters, slot, home) {
  opener.addEventListener("click", () => {
    slot.append(filters);
    dialog.showModal();
    dialog.scrollTop = 0;
  });
  shower.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => home.append(filters));
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  matchMedia(WIDE).addEventListener("change", ({ matches }) => {
    if (matches) dialog.close();
  });
}
