/**
 * Nesting depth of list items from the styles of their markers: a style seen for the first time inside an item lies one
 * level deeper, a style seen before returns to its level. A heading ends all lists.
 */
export class ListNesting {
  private styles: string[] = [];

  /** 1 = outermost. `marker` is the marker's text; decimals of another depth are another style. */
  levelOf(style: string, marker: string): number {
    const key = style === "decimal" ? `${style}${marker.replace(/\.$/u, "").split(".").length}` : style;
    const known = this.styles.indexOf(key);
    if (known >= 0) this.styles.length = known + 1;
    else this.styles.push(key);
    return this.styles.length;
  }

  reset(): void {
    this.styles = [];
  }
}
