"""Where npm puts the programs that are not written for Node."""

import os


def rumdl_native(peers):
    """The program itself, without the script through which npm starts it."""
    folder = os.path.join(peers, "node_modules", "@rumdl")
    return os.path.join(folder, next(name for name in os.listdir(folder) if name.startswith("cli-")), "rumdl")
