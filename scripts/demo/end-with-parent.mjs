// Loaded into every child: a parent that is killed hard cannot end its children itself.
process.on("disconnect", () => process.exit(1))
process.channel?.unref()
