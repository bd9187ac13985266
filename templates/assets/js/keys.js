// The keyboard, and the link to what is shown.
const STORED = "slash";

/** `/` leads to `field` unless `choice` is unticked (WCAG 2.1.4); Escape empties it. */
export function keys(field, choice) {
  choice.checked = remembered() !== "off";
  choice.addEventListener("change", () => remember(choice.checked ? "on" : "off"));
  addEventListener("keydown", (event) => {
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (
      event.key !== "/" ||
      modified ||
      !choice.checked ||
      writing(event.target) ||
      document.querySelector("dialog[open]")
    )
      return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !field.value) return;
    event.preventDefault();
    field.value = "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function writing(target) {
  return (
    target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]")
  );
}

// A browser may deny its store: then the choice holds until the page is left.
function remembered() {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function remember(value) {
  try {
    localStorage.setItem(STORED, value);
  } catch {
    // nothing depends on it
  }
}

/** `button` copies the address; where the browser does not let it, `byHand` shows it. `said` is a live region. */
export function copying(button, byHand, said) {
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      said.textContent = said.dataset.copied;
      button.dataset.done = "";
      setTimeout(() => delete button.dataset.done, 2000);
    } catch {
      byHand.hidden = false;
      const field = byHand.querySelector("input");
      field.value = location.href;
      field.select();
    }
  });
}
