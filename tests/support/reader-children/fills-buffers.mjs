// A reader that takes memory outside the JavaScript heap, which V8's own limit does not see.
const kept = [];
process.once("message", () => {
  setInterval(() => kept.push(Buffer.alloc(16 * 1024 * 1024, 1)), 5);
});
