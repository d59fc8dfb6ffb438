"""Train Deep Learning Model: the tool."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..translation import tr
from . import declare
from .base import Parameters, SlumExtractorAlgorithm
from .engine_job import run_engine
from .values import number_or_none

#: What the best epoch may be chosen by.
MONITORS = ("VALID_LOSS", "ACCURACY", "MIOU", "F1_SCORE", "DICE", "PRECISION", "RECALL")


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
    VALIDATION_SPLIT = "VALIDATION_SPLIT"
    VALIDATION_FOLDER = "VALIDATION_FOLDER"
    AUGMENTATION = "AUGMENTATION"
    AUGMENTATION_PARAMETERS = "AUGMENTATION_PARAMETERS"
    WEIGHT_INIT_SCHEME = "WEIGHT_INIT_SCHEME"
    MONITOR = "MONITOR"
    TENSORBOARD = "TENSORBOARD"
    ENCODER_WEIGHTS = "ENCODER_WEIGHTS"
    TIME_BUDGET = "TIME_BUDGET"
    RESUME = "RESUME"
    SEED = "SEED"
    MIXED_PRECISION = "MIXED_PRECISION"
    PROCESSOR_TYPE = "PROCESSOR_TYPE"
    GPU_ID = "GPU_ID"
    PARALLEL_PROCESSING_FACTOR = "PARALLEL_PROCESSING_FACTOR"
    OUT_MODEL_FILE = "OUT_MODEL_FILE"

    ID = "traindeeplearningmodel"
    TITLE = "Train Deep Learning Model"
    TAGS = ("train", "deep learning", "u-net", "unet", "segmentation", "resnet", "fine-tune", "image analyst")

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self._add_plain()
        self._add_advanced()
        self.add(
            QgsProcessingParameterFolderDestination(self.OUT_FOLDER, tr("Output model folder")),
            tr("Folder for the model package, .dlpk, which gets the folder's name."),
        )
        self.addOutput(QgsProcessingOutputFile(self.OUT_MODEL_FILE, tr("Model package")))

    def _add_plain(self) -> None:
        self.add(
            declare.folder(self.IN_FOLDER, "Input training data (chip folder)"),
            tr("Folder made by Export Training Data For Deep Learning, here or in ArcGIS. Several: separated by ; "
               "(same bands; classes are united, statistics merged)."),
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

    def _add_advanced(self) -> None:
        advanced = (
            (QgsProcessingParameterString(self.ARGUMENTS, tr("Model arguments"), optional=True),
             "ArcGIS's form, 'name value;name value'. Known are class_balancing, mixup, focal_loss (True or False), "
             "ignore_classes (class values), dice_loss_fraction (0 to 1), dice_loss_average (micro or macro), "
             "balanced_sampling, chip_size and monitor; they win over the parameters."),
            (declare.integer(self.CHIP_SIZE, "Chip size", minimum=32),
             "Side, in cells, of the random crops that are trained on. Empty: the chips' own size."),
            (declare.keyword(self.STOP_TRAINING, "Stop when the model stops improving",
                             ("STOP_TRAINING", "CONTINUE_TRAINING"), "STOP_TRAINING"),
             "STOP_TRAINING ends after six epochs without gain, counted from when the learning rate has fallen to "
             "half; the best epoch is what is saved in any case."),
            (declare.keyword(self.FREEZE, "Freeze the backbone", ("FREEZE_MODEL", "UNFREEZE_MODEL", "TWO_PHASES"),
                             "FREEZE_MODEL"),
             "FREEZE_MODEL keeps pretrained encoder weights as they are: quicker. UNFREEZE_MODEL trains them too, the "
             "first layers at a tenth of the rate: better, when there are enough chips. TWO_PHASES: frozen for a third "
             "of the run, then not, each with a cycle of the learning rate of its own."),
            (declare.keyword(self.VALIDATION_SPLIT, "Validation split", ("AUTO", "PLACE", "STRATIFIED", "RANDOM"),
                             "AUTO"),
             "How chips are held out. PLACE: whole blocks of ground, so that no chip that is trained on overlaps one "
             "that is held out. STRATIFIED: by labelled share. RANDOM: any. AUTO: by place if the chips have "
             "positions, otherwise stratified."),
            (declare.folder(self.VALIDATION_FOLDER, "Validation data (chip folder)", optional=True),
             "Chip folder to validate with, in place of a share of the training chips. Several: separated by ;"),
            (declare.keyword(self.AUGMENTATION, "Data augmentation", ("DEFAULT", "NONE", "CUSTOM", "FILE"), "DEFAULT"),
             "DEFAULT: crops in several scales, flips, quarter turns, brightness and contrast, at random. CUSTOM: what "
             "the augmentation parameters list. FILE: transforms.json in the first chip folder, as ArcGIS reads it."),
            (QgsProcessingParameterString(self.AUGMENTATION_PARAMETERS, tr("Augmentation parameters"), optional=True),
             "For CUSTOM, in ArcGIS's form: rotate '30.0;0.5';brightness '(0.4,0.6);1.0';contrast '(0.75,1.5);1.0';"
             "zoom '(1.0,1.2);1.0';crop 'chip_size;1.0;(0,1);(0,1)'. Empty: these. The last numbers are probabilities. "
             "For FILE: another JSON file."),
            (declare.keyword(self.WEIGHT_INIT_SCHEME, "Weight initialization scheme",
                             ("RANDOM", "RED_BAND", "ALL_RANDOM"), "RANDOM"),
             "How bands beyond red, green and blue start in the first layer."),
            (declare.keyword(self.MONITOR, "Monitor metric", MONITORS, "VALID_LOSS"),
             "What the best epoch is chosen by, and early stopping. MIOU counts the background, as in ArcGIS; "
             "F1_SCORE, DICE, PRECISION and RECALL do not."),
            (declare.keyword(self.TENSORBOARD, "TensorBoard", ("ENABLE_TENSORBOARD", "DISABLE_TENSORBOARD"),
                             "DISABLE_TENSORBOARD"),
             "ENABLE_TENSORBOARD writes logs: into the folder named like the model's with .training at its end while "
             "it trains, and into the model's folder afterwards."),
            (QgsProcessingParameterString(self.ENCODER_WEIGHTS, tr("Encoder weights"), defaultValue="IMAGENET"),
             "IMAGENET: from the model hub, which needs a network once. PACKAGE: from a Python package in the engine, "
             "for machines that reach no hub (backbone timm:tf_efficientnet_lite0). NONE: random. Or a file."),
            (declare.decimal(self.TIME_BUDGET, "Time budget (minutes)"),
             "Minutes that training may take, in place of the number of epochs: the learning rate falls with the clock "
             "and reaches its end with it. How many epochs that makes depends on the machine."),
            (QgsProcessingParameterBoolean(self.RESUME, tr("Resume"), defaultValue=False),
             "Goes on with a run of the same output folder that was killed or cancelled, with the same parameters, and "
             "ends with the same model as if it had not been. Without one, it starts from the beginning."),
            (declare.integer(self.SEED, "Seed", 42), "The same seed gives the same model on the same machine."),
            (declare.keyword(self.MIXED_PRECISION, "Mixed precision", ("AUTO", "TRUE", "FALSE"), "AUTO"),
             "Computes the network in half precision. AUTO: on a GPU, and on a CPU where a trial is quicker."),
            (declare.processor(), "AUTO: the GPU when there is one. GPU: fails when there is none."),
            (declare.integer(self.GPU_ID, "GPU ID"), "Which GPU. Empty: the first."),
            (declare.integer(self.PARALLEL_PROCESSING_FACTOR, "Parallel processing factor", 1, minimum=1),
             "GPUs that train together, from GPU ID on; each learns from a batch of its own at every step. On a CPU: "
             "processes that share the cores, which is seldom quicker than one."),
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
        texts = (self.BACKBONE_MODEL, self.ARGUMENTS, self.ENCODER_WEIGHTS, self.AUGMENTATION_PARAMETERS)
        validation = self.parameterAsFile(parameters, self.VALIDATION_FOLDER, context)
        keywords = (self.MODEL_TYPE, self.STOP_TRAINING, self.FREEZE, self.VALIDATION_SPLIT, self.AUGMENTATION,
                    self.WEIGHT_INIT_SCHEME, self.MONITOR, self.TENSORBOARD, self.MIXED_PRECISION, self.PROCESSOR_TYPE)
        whole = (self.MAX_EPOCHS, self.BATCH_SIZE, self.CHIP_SIZE, self.SEED, self.GPU_ID,
                 self.PARALLEL_PROCESSING_FACTOR)
        decimal = (self.LEARNING_RATE, self.VALIDATION_PERCENTAGE, self.TIME_BUDGET)
        return {
            self.IN_FOLDER: self.parameterAsFile(parameters, self.IN_FOLDER, context).split(";"),
            self.VALIDATION_FOLDER: validation.split(";") if validation else None,
            self.PRETRAINED_MODEL: self.parameterAsFile(parameters, self.PRETRAINED_MODEL, context) or None,
            self.RESUME: self.parameterAsBool(parameters, self.RESUME, context),
            **{name: self.parameterAsString(parameters, name, context) for name in texts},
            **{name: self.parameterAsEnumString(parameters, name, context) for name in keywords},
            **{name: number_or_none(self, parameters, name, context, whole=True) for name in whole},
            **{name: number_or_none(self, parameters, name, context) for name in decimal},
        }
