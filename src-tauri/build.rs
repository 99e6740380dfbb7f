//! Lists the commands the web UI may call; a command that is not listed here is open to nobody.

fn main() {
    let commands: Vec<&'static str> = include_str!("commands.txt").lines().collect();
    tauri_build::try_build(
        tauri_build::Attributes::new()
            .capabilities_path_pattern("./src-tauri/capabilities/**/*.json")
            .app_manifest(tauri_build::AppManifest::new().commands(Vec::leak(commands))),
    )
    .expect("the Tauri build script");
}
