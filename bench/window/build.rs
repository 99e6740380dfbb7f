//! What Tauri wants made before it compiles.

fn main() {
    tauri_build::build();
}
