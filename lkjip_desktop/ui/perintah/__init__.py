"""What the actions of the menus do, one class for each menu."""
