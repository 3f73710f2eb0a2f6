import { expect, it } from "vitest";
import { uploadProblem } from "./upload-problem";

it("says what is wrong with one file, and nothing where nothing is", () => {
  expect(uploadProblem(["document-empty"])?.detail).toContain("Nothing was stored");
  expect(uploadProblem([])).toBeNull();
  expect(uploadProblem(["", ""])).toBeNull();
  expect(uploadProblem(["<b>no code of ours</b>"])).toBeNull();
});

it("names the files of several by their place, since an address may say anything", () => {
  const some = uploadProblem(["", "document-empty", "", "document-too-large"]);
  expect(some?.title).toBe("2 of 4 files were read");
  expect(some?.detail).toMatch(/^File 2: .+ File 4: .+ The others are in the list below\.$/);
  expect(uploadProblem(["document-empty", "document-empty"])?.detail).toMatch(/Nothing was stored\.$/);
});
