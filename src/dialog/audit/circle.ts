/** A way round in a circle from the first node: indexes, the first one again at the end. */
export const circleIn = (ways: readonly (readonly number[])[]): readonly number[] | undefined => {
  const done = new Set<number>();
  const visit = (index: number, trail: readonly number[]): readonly number[] | undefined => {
    const start = trail.indexOf(index);
    if (start >= 0) return [...trail.slice(start), index];
    if (done.has(index)) return undefined;
    for (const next of ways[index] ?? []) {
      const circle = visit(next, [...trail, index]);
      if (circle) return circle;
    }
    done.add(index);
    return undefined;
  };
  return visit(0, []);
};
