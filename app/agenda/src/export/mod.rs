//! Writes public formats: values in, text out.
