import type { Page } from "@playwright/test";

/** One picture: a page's address, what is done on it first, and whether only the window is taken. */
export interface Screen {
  name: string;
  path: string;
  window?: boolean;
  before?: (page: Page) => Promise<void>;
}

const SCREENS: Screen[] = [
  { name: "home", path: "/" },
  { name: "trends", path: "/trends" },
  { name: "deals", path: "/deals" },
  { name: "labs", path: "/labs" },
  { name: "not-found", path: "/no-such-page" },
];

/** The pictures to take; with `only`, those whose name contains it. */
export function screensToTake(only?: string): Screen[] {
  return only === undefined ? SCREENS : SCREENS.filter((screen) => screen.name.includes(only));
}
