const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text);

/** Offsets at which a name stands: whole words for Latin names, anywhere for Chinese. */
export function placesOfName(text: string, name: string): number[] {
  const places: number[] = [];
  const isWhole = !isChinese(name);
  for (let at = text.indexOf(name); at >= 0; ) {
    const end = at + name.length;
    const isPart =
      isWhole && (/[\w&-]/.test(text.charAt(at - 1)) || /^(?:[\w&]|-[a-z])/.test(text.slice(end, end + 2)));
    if (!isPart) places.push(at);
    at = text.indexOf(name, isPart ? at + 1 : end);
  }
  return places;
}
