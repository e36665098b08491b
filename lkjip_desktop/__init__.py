"""lkjip_desktop: one regional office's performance year, from Renstra to LKjIP, offline."""

__version__ = "0.1.0"
