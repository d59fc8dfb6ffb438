"""Train Deep Learning Model: the tool."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from . import declare
from .base import Parameters, SlumExtractorAlgorithm, tr
from .engine_job import run_engine
from .values import number_or_none


class TrainDeepLearningModel(SlumExtractorAlgorithm):
    """Trains a U-Net on chip folders and writes a model package, as ArcGIS's tool of this name does."""

    IN_FOLDER = "IN_FOLDER"
    OUT_FOLDER = "OUT_FOLDER"
    MAX_EPOCHS = "MAX_EPOCHS"
    MODEL_TYPE = "MODEL_TYPE"
    BACKBONE_MODEL = "BACKBONE_MODEL"
    BATCH_SIZE = "BATCH_SIZE"
    LEARNING_RATE = "LEARNING_RATE"
    VALIDATION_PERCENTAGE = "VALIDATION_PERCENTAGE"
    PRETRAINED_MODEL = "PRETRAINED_MODEL"
    ARGUMENTS = "ARGUMENTS"
    CHIP_SIZE = "CHIP_SIZE"
    STOP_TRAINING = "STOP_TRAINING"
    FREEZE = "FREEZE"
    AUGMENTATION = "AUGMENTATION"
    WEIGHT_INIT_SCHEME = "WEIGHT_INIT_SCHEME"
    MONITOR = "MONITOR"
    ENCODER_WEIGHTS = "ENCODER_WEIGHTS"
    SEED = "SEED"
    PROCESSOR_TYPE = "PROCESSOR_TYPE"
    GPU_ID = "GPU_ID"
    OUT_MODEL_FILE = "OUT_MODEL_FILE"

    ID = "traindeeplearningmodel"
    TITLE = "Train Deep Learning Model"
    TAGS = ("train", "deep learning", "u-net", "unet", "segmentation", "resnet", "fine-tune", "image analyst")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add(
            declare.folder(self.IN_FOLDER, "Input training data (chip folder)"),
            tr("Folder made by Export Training Data For Deep Learning, here or in ArcGIS. Several: separated by ;"),
        )
        self.add(
            declare.integer(self.MAX_EPOCHS, "Maximum epochs", 20, minimum=1),
            tr("How often every chip is shown at the most."),
        )
        self.add(
            declare.keyword(self.MODEL_TYPE, "Model type", ("UNET", "DYNAMIC_UNET"), "UNET"),
            tr("UNET: U-Net of segmentation-models-pytorch. DYNAMIC_UNET: network of arcgis.learn's UnetClassifier."),
        )
        self.add(
            QgsProcessingParameterString(self.BACKBONE_MODEL, tr("Backbone model"), defaultValue="RESNET34"),
            tr("Encoder: an ArcGIS keyword such as RESNET34 or MOBILENET_V2, or any encoder name of "
               "segmentation-models-pytorch or timm."),
        )
        self.add(
            declare.integer(self.BATCH_SIZE, "Batch size", minimum=1),
            tr("Chips learnt from at once. Empty: chosen by memory. Smaller if memory runs out."),
        )
        self.add(
            declare.decimal(self.LEARNING_RATE, "Learning rate"),
            tr("Highest rate of the one-cycle schedule. Empty: found by a range test before training."),
        )
        self.add(
            declare.decimal(self.VALIDATION_PERCENTAGE, "Validation percentage", 10.0),
            tr("Share of the chips that is held out to measure how good the model is."),
        )
        self.add(
            declare.file(self.PRETRAINED_MODEL, "Pretrained model", "Model packages (*.dlpk *.emd)", optional=True),
            tr("Package of the same type to go on from."),
        )
        self._add_advanced()
        self.add(QgsProcessingParameterFolderDestination(self.OUT_FOLDER, tr("Output model folder")))
        self.addOutput(QgsProcessingOutputFile(self.OUT_MODEL_FILE, tr("Model package")))

    def _add_advanced(self) -> None:
        advanced = (
            (QgsProcessingParameterString(self.ARGUMENTS, tr("Model arguments"), optional=True),
             "ArcGIS's form, 'name value;name value'; known are chip_size and monitor."),
            (declare.integer(self.CHIP_SIZE, "Chip size", minimum=32),
             "Side, in cells, of the random crops that are trained on. Empty: the chips' own size."),
            (declare.keyword(self.STOP_TRAINING, "Stop when the model stops improving",
                             ("STOP_TRAINING", "CONTINUE_TRAINING"), "STOP_TRAINING"),
             "STOP_TRAINING ends after six epochs without gain; the best epoch is what is saved in any case."),
            (declare.keyword(self.FREEZE, "Freeze the backbone", ("FREEZE_MODEL", "UNFREEZE_MODEL"), "FREEZE_MODEL"),
             "FREEZE_MODEL keeps pretrained encoder weights as they are: quicker. UNFREEZE_MODEL trains them too, at a "
             "tenth of the rate: better, when there are enough chips."),
            (declare.keyword(self.AUGMENTATION, "Data augmentation", ("DEFAULT", "NONE"), "DEFAULT"),
             "DEFAULT: flips, quarter turns, zoom, brightness and contrast, at random."),
            (declare.keyword(self.WEIGHT_INIT_SCHEME, "Weight initialization scheme",
                             ("RANDOM", "RED_BAND", "ALL_RANDOM"), "RANDOM"),
             "How bands beyond red, green and blue start in the first layer."),
            (declare.keyword(self.MONITOR, "Monitor metric", ("VALID_LOSS", "ACCURACY", "MIOU"), "VALID_LOSS"),
             "What the best epoch is chosen by."),
            (QgsProcessingParameterString(self.ENCODER_WEIGHTS, tr("Encoder weights"), defaultValue="IMAGENET"),
             "IMAGENET: from the model hub, which needs a network once. NONE: random. Or a file of encoder weights."),
            (declare.integer(self.SEED, "Seed", 42), "The same seed gives the same model on the same machine."),
            (declare.processor(), "AUTO: the GPU when there is one. GPU: fails when there is none."),
            (declare.integer(self.GPU_ID, "GPU ID"), "Which GPU. Empty: the first."),
        )
        for parameter, help_text in advanced:
            self.add(parameter, tr(help_text), advanced=True)

    def execute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Parameters:
        """Train in the engine."""
        folder = self.parameterAsString(parameters, self.OUT_FOLDER, context)
        job = self._job(parameters, context)
        package = Path(folder) / f"{Path(folder).name}.dlpk"
        result = run_engine("train", {**job, self.OUT_FOLDER: folder}, feedback, outputs=(str(package), folder))
        return {self.OUT_FOLDER: folder, self.OUT_MODEL_FILE: result[self.OUT_MODEL_FILE]}

    def _job(self, parameters: Parameters, context: QgsProcessingContext) -> Parameters:
        texts = (self.BACKBONE_MODEL, self.ARGUMENTS, self.ENCODER_WEIGHTS)
        keywords = (self.MODEL_TYPE, self.STOP_TRAINING, self.FREEZE, self.AUGMENTATION, self.WEIGHT_INIT_SCHEME,
                    self.MONITOR, self.PROCESSOR_TYPE)
        whole = (self.MAX_EPOCHS, self.BATCH_SIZE, self.CHIP_SIZE, self.SEED, self.GPU_ID)
        decimal = (self.LEARNING_RATE, self.VALIDATION_PERCENTAGE)
        return {
            self.IN_FOLDER: self.parameterAsFile(parameters, self.IN_FOLDER, context).split(";"),
            self.PRETRAINED_MODEL: self.parameterAsFile(parameters, self.PRETRAINED_MODEL, context) or None,
            **{name: self.parameterAsString(parameters, name, context) for name in texts},
            **{name: self.parameterAsEnumString(parameters, name, context) for name in keywords},
            **{name: number_or_none(self, parameters, name, context, whole=True) for name in whole},
            **{name: number_or_none(self, parameters, name, context) for name in decimal},
        }
