// A reader that starts and never ends.
process.once("message", () => {
  process.send({ type: "stage", stage: "extracting" });
  for (;;) {
    // busy, as a parser in a loop is
  }
});
