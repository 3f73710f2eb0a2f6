// A reader that fills the JavaScript heap.
process.once("message", () => {
  const kept = [];
  for (;;) kept.push({ text: `${kept.length} of many`.repeat(20) });
});
