import type { Column } from './column.ts';
import { PlaceColumn } from './numbers.ts';

/** Gives values with the same JSON back as one. */
export class Shared<Value> {
  private readonly places = new Map<string, number>();
  private readonly values: Value[] = [];

  /** The first of those that are like this one. */
  one(value: Value): Value {
    return this.at(this.placeOf(value));
  }

  placeOf(value: Value): number {
    const name = JSON.stringify(value) ?? '';
    const known = this.places.get(name);
    if (known !== undefined) return known;
    const place = this.values.push(value) - 1;
    this.places.set(name, place);
    return place;
  }

  at(place: number): Value {
    return this.values[place] as Value;
  }
}

/** Values of which there are few. */
export class SharedColumn<Value> implements Column<Value> {
  private readonly shared = new Shared<Value>();
  private readonly places = new PlaceColumn();

  add(value: Value): number {
    return this.places.add(this.shared.placeOf(value));
  }

  at(row: number): Value {
    return this.shared.at(this.places.at(row));
  }
}

/** Values that few rows have. */
export class RareColumn<Value> implements Column<Value | undefined> {
  private readonly values = new Map<number, Value>();
  private rows = 0;

  add(value: Value | undefined): number {
    if (value !== undefined) this.values.set(this.rows, value);
    this.rows += 1;
    return this.rows - 1;
  }

  at(row: number): Value | undefined {
    return this.values.get(row);
  }
}
