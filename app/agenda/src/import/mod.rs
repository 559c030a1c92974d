//! Reads public formats: text in, values out, and every refusal with file, line and column.
