"""Each tool as a function of its job: what dialogs, ``qgis_process``, the command line and Python all run."""
