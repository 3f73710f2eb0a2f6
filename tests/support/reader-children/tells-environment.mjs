// A reader that answers with the names of its settings.
process.once("message", () => {
  const message = Object.keys(process.env).sort().join(" ");
  process.send({ type: "error", code: "document-damaged", message, details: {} }, () => process.exit(0));
});
