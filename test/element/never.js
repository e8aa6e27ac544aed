// A file that is still on its way.
await new Promise(() => undefined);
