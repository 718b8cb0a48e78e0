import { type ComponentProps, useEffect, useRef } from "react";

/** A field for what the address says: it follows the address, and stays the same field, so that who types in it keeps the focus. */
export function KeptField({ value, ...field }: { value: string } & Omit<ComponentProps<"input">, "value">) {
  const place = useRef<HTMLInputElement>(null);
  useEffect(() => {
    place.current!.value = value;
  }, [value]);
  return <input ref={place} defaultValue={value} {...field} />;
}
